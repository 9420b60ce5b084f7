@main
struct Palermo {
    static func main() {}
}
