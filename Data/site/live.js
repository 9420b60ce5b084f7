// Shows that others did something in the review since the page was read. It never changes what is on the page.
"use strict";

(() => {
    const place = document.querySelector("[data-live]");
    if (!place || !window.EventSource) return;
    const events = new EventSource(`${place.dataset.live}?after=${encodeURIComponent(place.dataset.after)}`);
    events.addEventListener("news", () => {
        place.querySelector(".live").hidden = false;
    });
    window.addEventListener("pagehide", () => events.close());
})();
