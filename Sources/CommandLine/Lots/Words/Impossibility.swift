internal import Law
internal import Lots

/// Tells why a draw is impossible.
func impossibility(_ impossible: DrawImpossible) -> Failure {
    Failure(
        .unavailable, cannot: "draw lots", because: "the needs of all States cannot be met together within the rules",
        under: Provision(.procedures, 28), remedy: "Nothing was written.")
}
