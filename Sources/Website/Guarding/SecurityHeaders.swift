internal import HTTP

/// The headers by which browsers are told what pages of ours never do.
enum SecurityHeaders {
    /// Nothing comes from elsewhere, nothing runs that stands in a page, no page is shown within another, and other sites learn no path.
    static let all: [(HeaderName, HeaderValue)] = [
        (
            "content-security-policy",
            """
            default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; \
            frame-ancestors 'none'
            """
        ),
        ("x-content-type-options", "nosniff"),
        // With "no-referrer" browsers hide the origin of forms, too, which the guard against forgery asks for.
        ("referrer-policy", "strict-origin"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("permissions-policy", "camera=(), geolocation=(), microphone=()"),
    ]
}
