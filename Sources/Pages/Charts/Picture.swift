import Markup

/// A drawing with the words that stand for it where it cannot be seen.
struct Picture: Sendable {
    /// What its identifiers begin with; unique on a page.
    let identifier: String
    let title: String
    let description: String
    let canvas: Canvas
    let height: Double
    let content: HTML

    /// The drawing inside a page.
    var svg: HTML {
        """
        <svg xmlns="http://www.w3.org/2000/svg" id="\(identifier)" role="img" \
        aria-labelledby="\(identifier)-title" aria-describedby="\(identifier)-description" \
        viewBox="0 0 \(canvas.width) \(height)" width="\(canvas.width)" height="\(height)" direction="ltr" \
        font-family="system-ui, 'Noto Sans', 'Noto Sans Arabic', 'Noto Sans CJK SC', Arial, sans-serif">
        <title id="\(identifier)-title">\(title)</title>
        <desc id="\(identifier)-description">\(description)</desc>
        \(content)
        </svg>
        """
    }

    /// The drawing as a file of its own, on white.
    var file: String {
        let ground = canvas.rectangle(0, 0, canvas.width, height, fill: "#FFFFFF")
        let drawing = Picture(
            identifier: identifier, title: title, description: description, canvas: canvas, height: height,
            content: "\(ground)\n\(content)")
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + drawing.svg.text + "\n"
    }
}
