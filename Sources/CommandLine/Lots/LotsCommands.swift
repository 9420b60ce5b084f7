/// `palermo lots`: the drawing of lots.
enum LotsCommands {
    static func group(_ ports: Ports) -> Command {
        Command(
            group: "lots",
            abstract: "Draw lots in public, draw seats again, and check a draw",
            discussion: """
                A draw that binds takes three acts. Whoever takes part commits to a contribution of its own (commit). The commitments \
                are published together with all else that the draw rests on (publish). Then the contributions are revealed, and lots \
                are drawn from all of them (draw), so that nobody can steer the outcome. Anybody can check the result (verify).

                A rehearsal needs none of this: it draws from a seed given by hand, and says so.
                """,
            examples: [
                Example("Rehearse a draw", "palermo lots draw --out rehearsal --seed 1"),
                Example("Check a draw", "palermo lots verify rehearsal"),
            ],
            subcommands: [
                CommitCommand.command(ports), PublishCommand.command(ports), DrawCommand.command(ports), RepeatCommand.command(ports),
                VerifyCommand.command(ports), ExplainCommand.command(ports), SimulateCommand.command(ports),
            ])
    }
}
