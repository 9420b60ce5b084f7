public import Localization

/// What the page of documents says.
public enum DocumentPhrases {
    /// What happens here.
    public static let help = Phrase(
        "Documents beside the answers, and records of what was said by other means, are filed here. Each waits in quarantine until the case officer of the secretariat has examined it; until then only the State that filed it and the case officer can open it."
    )
    /// What examination means.
    public static let helpOnExamination = Phrase(
        "Open files with care: they come from outside, and an examination by people does not make a file safe.")
    /// There are none.
    public static let none = Phrase("No document is on file.")
    /// The column with the name.
    public static let document = Phrase("Document")
    /// The column with who filed it.
    public static let filedBy = Phrase("Filed by")
    /// The column with the day.
    public static let day = Phrase("Day", context: "column")
    /// The column with the type.
    public static let type = Phrase("Type", context: "column")
    /// The column with the size.
    public static let size = Phrase("Size", context: "column")
    /// The column with how far it is.
    public static let stage = Phrase("Examination", context: "column")
    /// The heading over the form.
    public static let file = Phrase("File a document")
    /// The field for the file.
    public static let bytes = Phrase("The file")
    /// What is taken.
    public static let bytesHelp = Phrase(
        "PDF, Word, Excel, PowerPoint, OpenDocument, RTF, plain text, PNG or JPEG, of at most 20 megabytes. What a file is, is told by its content and not by its name."
    )
    /// The field for the title.
    public static let title = Phrase("Its name, and what it is")
    /// What becomes of it.
    public static let titleHelp = Phrase("For example: record of the call of 3 May. Left empty, the name of the file is taken.")
    /// The field for the language of the title.
    public static let language = Phrase("Language of the name")
    /// No file was chosen.
    public static let fileMissing = Phrase("Choose a file.")
    /// The file holds nothing.
    public static let fileEmpty = Phrase("This file is empty.")
    /// The title is too long.
    public static let titleTooLong = Phrase("At most 200 characters.")
    /// A file is chosen anew, since pages cannot keep files.
    public static let chooseAgain = Phrase("Nothing was filed. Choose the file once more.")
    /// The type is not taken.
    public static func typeNotTaken(_ type: String) -> Phrase {
        Phrase(
            "By its content this file is of the type {type}, which is not taken. Save it as PDF, for example, and file that.",
            ["type": .text(type)])
    }
    /// The file is too large.
    public static func tooLarge(_ size: String, most: String) -> Phrase {
        Phrase("This file has {size}; at most {most} are taken.", ["size": .text(size), "most": .text(most)])
    }
    /// The button of the examination: others may read it.
    public static let clear = Phrase("Clear for the others", context: "button")
    /// The button of the examination: nobody else may read it.
    public static let reject = Phrase("Reject", context: "button")
    /// The heading over what waits.
    public static let waiting = Phrase("Waiting for examination")
    /// What the case officer decides.
    public static let examinationHelp = Phrase(
        "Download the file, look at it, then decide. Once cleared, those who read the dialogue can open it. This cannot be taken back."
    )
}
