package import Casework

extension Failure {
    /// What could not be opened, with what it was to be opened for.
    package static func seal(_ fault: SealFault, cannot asked: String) -> Failure {
        switch fault {
        case .otherMasterKey(let needed, let atHand):
            Failure(
                .noPermission, cannot: asked, because: "the record is sealed under the master key \(needed), and \(atHand) is at hand",
                remedy: "Name the file of that key with --key; 'palermo key show FILE' tells the name of a key.")
        case .altered:
            Failure(
                .dataError, cannot: asked, because: "what is sealed was altered, or belongs elsewhere",
                remedy: "'palermo audit' says which acts are concerned; restore a backup.")
        }
    }

    /// What is wrong with an attachment.
    package static func attachment(_ fault: AttachmentFault, cannot asked: String) -> Failure {
        switch fault {
        case .tooLarge(let size, let most):
            Failure(
                .dataError, cannot: asked, because: "the file has \(size) bytes, and at most \(most) are taken", remedy: "Make it smaller.")
        case .typeNotTaken(let type):
            Failure(.dataError, cannot: asked, because: "files of the type \(type) are not taken", remedy: "Hand it in in another form.")
        case .missing(let address):
            Failure(.noInput, cannot: asked, because: "the file \(address) is missing", remedy: "Take it from a backup.")
        case .altered(let address):
            Failure(.dataError, cannot: asked, because: "the file \(address) is not what was filed", remedy: "Take it from a backup.")
        }
    }
}
