/* Counts the words of a text while one writes. The server counts, so that the number is the one by which the rule is applied. */
(() => {
    "use strict";
    if (!window.fetch || !window.URLSearchParams || !window.AbortController) return;
    const pause = 500;

    function begin(form) {
        const area = form.querySelector("textarea[data-most-words]");
        const output = form.querySelector("[data-count]");
        const token = form.querySelector("input[name='form-token']");
        if (!area || !output || !token) return;
        let timer = 0;
        let running = null;

        async function count() {
            if (running) running.abort();
            running = new AbortController();
            const language = form.querySelector("select[name='language']");
            const fields = new URLSearchParams({ "form-token": token.value, text: area.value, language: language ? language.value : "" });
            try {
                const answer = await fetch(form.getAttribute("action") + "/count", { method: "POST", body: fields, signal: running.signal });
                if (!answer.ok) return;
                const counted = await answer.json();
                output.textContent = counted.text;
                output.classList.toggle("correction", counted.words > counted.most);
            } catch (fault) {
                /* Without the server the last count stays; it counts again when the text is sent. */
            }
        }

        function later() {
            window.clearTimeout(timer);
            timer = window.setTimeout(count, pause);
        }
        area.addEventListener("input", later);
        form.addEventListener("change", later);
    }

    document.querySelectorAll("form[data-script='words']").forEach(begin);
})();
