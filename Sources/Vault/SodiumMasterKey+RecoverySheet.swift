extension SodiumMasterKey {
    /// A page of plain text, 72 characters wide, to be printed or copied by hand.
    public var recoverySheet: String {
        """
        RECOVERY SHEET OF A MASTER KEY

        Key name: \(name)

        The key, in \(groups.count) groups:

        \(lines.joined(separator: "\n"))

        What this is
          The files of Palermo are sealed. This key opens all of them. Whoever
          has this sheet and the database can read every confidential review;
          who has lost the key can read none, and nobody can help.

        How it is kept
          On paper, in a sealed envelope, in a safe, away from the machine and
          from its backups. Write on the envelope the key name, the day and who
          sealed it. Send it by no electronic means, and take no photograph.
          A second sheet in another building guards against fire.

        How it is used
          Type the groups in their order when the program asks for the key.
          Capitals, blanks and hyphens do not matter. The letters I, L and O
          are not used: what looks like them is 1 or 0; there is no U. The
          last character of each group is a check, so the program names the
          group that has a slip in it. The name that it then shows must be the
          key name above.

        When it is opened
          Note who opened it, when and why. If others may have seen it, change
          to a new master key, and print a new sheet. Keep this one as long as
          there are backups from before the change.

        """
    }

    /// Six groups in a line, with the numbers of the first and the last.
    private var lines: [String] {
        stride(from: 0, to: groups.count, by: 6).map { first in
            let line = groups[first..<min(first + 6, groups.count)]
            return "  \(line.joined(separator: "  "))    (\(first + 1) to \(first + line.count))"
        }
    }
}
