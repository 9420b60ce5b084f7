/// Electronic addresses as they are compared.
enum MailAddress {
    /// The address without blanks around it, in small letters: nobody means two people by two spellings.
    static func normalised(_ mail: String, _ form: any TextForm) -> String {
        let trimmed = mail.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()
        return form.composed(String(trimmed).lowercased())
    }
}
