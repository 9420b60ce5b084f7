// Passkeys (Web Authentication): shows the sections for them where the browser knows them, and fills in their forms.
"use strict";

(() => {
    if (!window.PublicKeyCredential || !navigator.credentials) return;

    const bytes = (text) => {
        const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
        return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
    };
    const text = (buffer) => {
        const plain = String.fromCharCode(...new Uint8Array(buffer));
        return btoa(plain).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
    };

    const challenge = async (form) => {
        const body = new URLSearchParams({ "form-token": form.elements["form-token"].value });
        const answer = await fetch("/second-factor/challenge", { method: "POST", body, redirect: "error" });
        if (!answer.ok) throw new Error("no challenge");
        return answer.json();
    };

    const show = async (asked) => {
        const credential = await navigator.credentials.get({
            publicKey: {
                challenge: bytes(asked.challenge),
                rpId: asked.domain,
                allowCredentials: asked.known.map((id) => ({ type: "public-key", id: bytes(id) })),
                userVerification: "required",
            },
        });
        const { clientDataJSON, authenticatorData, signature } = credential.response;
        return { credential: credential.rawId, clientData: clientDataJSON, authenticatorData, signature };
    };

    const add = async (asked) => {
        const credential = await navigator.credentials.create({
            publicKey: {
                challenge: bytes(asked.challenge),
                rp: { id: asked.domain, name: asked.service },
                user: { id: bytes(asked.handle), name: asked.name, displayName: asked.name },
                pubKeyCredParams: [{ type: "public-key", alg: -8 }, { type: "public-key", alg: -7 }],
                excludeCredentials: asked.known.map((id) => ({ type: "public-key", id: bytes(id) })),
                authenticatorSelection: { userVerification: "required" },
                attestation: "none",
            },
        });
        return { clientData: credential.response.clientDataJSON, authenticatorData: credential.response.getAuthenticatorData() };
    };

    for (const section of document.querySelectorAll("[data-passkey]")) {
        const form = section.querySelector("form[data-script='passkey']");
        const status = section.querySelector("[role='status']");
        const button = form.querySelector("button");
        const use = section.dataset.passkey === "show" ? show : add;
        section.hidden = false;
        form.addEventListener("submit", async (event) => {
            event.preventDefault();
            button.disabled = true;
            status.textContent = status.dataset.waiting;
            try {
                const answer = await use(await challenge(form));
                for (const [name, value] of Object.entries(answer)) form.elements[name].value = text(value);
                form.submit();
            } catch {
                status.textContent = status.dataset.failed;
                button.disabled = false;
            }
        });
    }
})();
