public import Localization

/// What the pages say on which a second factor is shown or set up.
public enum SecondFactorPhrases {
    /// The page on which it is shown.
    public static let title = Phrase("Second factor")
    /// What it is for, when signing in.
    public static let introduction = Phrase("Your passphrase was right. Show your second factor to come in.")
    /// What it is for, later on.
    public static let stepUp = Phrase(
        "Please show your second factor once more. It is asked for before something that binds your State or changes how you sign in; then it counts for ten minutes."
    )
    /// Why there is one.
    public static let why = Phrase(
        "The second factor is something that you have: an app that shows a new code every half minute, or a passkey in your device. Who learns your passphrase alone cannot come in."
    )
    /// The code of an app.
    public static let code = Phrase("Code from your app")
    /// Says what the code looks like.
    public static let codeHelp = Phrase("Six digits. Each code works once.")
    /// Shows the code.
    public static let showCode = Phrase("Go on", context: "button")
    /// Opens the way for who has lost the device.
    public static let lost = Phrase("I do not have my device")
    /// A recovery code.
    public static let recoveryCode = Phrase("Recovery code")
    /// Says what a recovery code is.
    public static let recoveryHelp = Phrase(
        "One of the codes that you printed when you set up the second factor. Each works once. Without any, ask the secretariat.")
    /// The way by a passkey.
    public static let passkey = Phrase("Passkey")
    /// Says what a passkey is.
    public static let passkeyHelp = Phrase(
        "Your device or a security key answers for you, with your finger, face or PIN. No code is typed.")
    /// Uses a passkey.
    public static let usePasskey = Phrase("Use a passkey", context: "button")
    /// The browser asks the holder.
    public static let passkeyWaiting = Phrase("Please follow what your browser asks.")
    /// The browser gave nothing.
    public static let passkeyFailed = Phrase("Your browser could not use a passkey. Try again, or use a code.")
    /// The code is not the right one.
    public static let refused = Phrase(
        "This code is not right, or was used before. Wait for the next one, and check the clock of your device.")
    /// The passkey was not taken.
    public static let passkeyRefused = Phrase("This passkey was not taken. Try again, or use a code.")

    /// The page on which one is set up.
    public static let newTitle = Phrase("Set up a second factor")
    /// Why somebody has to, who has none yet.
    public static let newFirst = Phrase("Your account needs a second factor. Until it is set up, nothing else is open to you.")
    /// What a further one is good for.
    public static let newFurther = Phrase(
        "A further second factor helps when you lose one. You will be told by a message that it was added.")
    /// The way by an app.
    public static let app = Phrase("App that shows codes")
    /// Says what kinds of apps there are.
    public static let appHelp = Phrase("Any app for one-time codes (TOTP) on your telephone or computer.")
    /// What the holder calls it.
    public static let words = Phrase("What you call it")
    /// Says why it has a name.
    public static let wordsHelp = Phrase("So that you know it again in your account.")
    /// A name to begin with.
    public static let telephone = Phrase("My telephone")
    /// A name to begin with.
    public static let computer = Phrase("This device")
    /// Goes on to the QR code.
    public static let showQR = Phrase("Show the code to scan", context: "button")
    /// Registers a passkey.
    public static let addPasskey = Phrase("Add a passkey", context: "button")
    /// What to do with the picture.
    public static let scan = Phrase("Scan this picture with your app")
    /// The picture for who hears it.
    public static let picture = Phrase("QR code with the secret that is written below as text")
    /// What to do without a camera.
    public static let orType = Phrase("Or type this secret into the app:")
    /// Opens an app on the same device.
    public static let openApp = Phrase("Open an app on this device")
    /// Says that the secret is shown once.
    public static let once = Phrase("The secret is shown now and never again. Keep it from others.")
    /// The first code of the app.
    public static let firstCode = Phrase("The code that the app shows now")

    /// The page with recovery codes.
    public static let recoveryTitle = Phrase("Your recovery codes")
    /// What they are for.
    public static let recoveryIntroduction = Phrase(
        "With one of these codes you come in when you do not have your second factor. Each works once. They are shown now and never again.")
    /// What to do with them.
    public static let recoveryPrint = Phrase("Print this page or copy the codes by hand, and keep them where you keep papers of value.")
    /// Leads on.
    public static let onward = Phrase("I have kept them, go on")
}
