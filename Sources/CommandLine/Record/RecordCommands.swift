/// The operator's commands on the record.
enum RecordCommands {
    /// The commands, in the order of the help page.
    static func all(_ ports: Ports) -> [Command] {
        [
            CreateCommand.command(ports), AuditCommand.command(ports), RebuildCommand.command(ports), BackupCommand.command(ports),
            RestoreCommand.command(ports),
            KeyCommands.group(ports),
        ]
    }
}
