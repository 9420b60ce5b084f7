package import Casework

extension Failure {
    /// What is wrong with a master key, with what it was needed for.
    package static func masterKey(_ fault: MasterKeyFault, cannot asked: String) -> Failure {
        switch fault {
        case .readableByOthers(let path, let mode):
            Failure(
                .noPermission, cannot: asked, because: "others than its owner may read the file (mode \(mode))",
                remedy: "Take that right away with 'chmod 600 \(path.quotedForShell)', and find out who may have read it: "
                    + "if anybody did, change to a new key with 'palermo key rotate'.")
        case .malformed(let group):
            Failure(
                .dataError, cannot: asked, because: slip("the text", "master key", group),
                remedy: "Check that it is the right text, and compare it with the recovery sheet, group by group.")
        case .malformedShare(let number, let group):
            malformedShare("text \(number) of those given", group: group, cannot: asked)
        case .tooFewShares(let needed, let atHand):
            Failure(
                .dataError, cannot: asked, because: "\(needed) different shares are needed, and \(atHand) are there",
                remedy: "Ask more holders for their shares.")
        case .sharesOfDifferentKeys:
            Failure(
                .dataError, cannot: asked, because: "the shares are of different keys, or were made at different times",
                remedy: "Give shares that were made together; the first line of each file says when they belong together.")
        case .badNumbers(let count, let needed):
            Failure(
                .usage, cannot: asked, because: "\(count) shares of which \(needed) are needed cannot be made",
                remedy: "Make 2 to 16 shares, of which at least 2 are needed, and no more than there are.")
        case .exists(let path):
            Failure(
                .cannotCreate, cannot: asked, because: "something stands at \(path) already, and a key is never overwritten",
                remedy: "Name another file.")
        }
    }

    /// What is wrong with a text that should be a share, with where it stands.
    static func malformedShare(_ text: String, group: Int?, cannot asked: String) -> Failure {
        Failure(
            .dataError, cannot: asked, because: slip(text, "share", group),
            remedy: "Check that it is one share, and compare it with the paper or the file that it was copied from.")
    }

    /// Where the slip is; a text that is something else altogether has its first slip in the first group.
    private static func slip(_ text: String, _ what: String, _ group: Int?) -> String {
        switch group {
        case nil: "\(text) has a slip that shows in no single group"
        case 1: "\(text) is no \(what), or has a slip in group 1"
        case .some(let group): "\(text) has a slip in group \(group)"
        }
    }
}
