// Warns before a page with a text that was typed and not sent is left. Without it, the page works as well.
(function () {
    "use strict";
    var forms = Array.prototype.slice.call(document.querySelectorAll("form[data-script='compose']"));
    if (!forms.length || !window.addEventListener) return;
    var sent = null;
    function isChanged(form) {
        return Array.prototype.some.call(form.querySelectorAll("textarea"), function (area) {
            return area.value !== area.defaultValue;
        });
    }
    document.addEventListener("submit", function (event) { sent = event.target; });
    window.addEventListener("pageshow", function () { sent = null; });
    window.addEventListener("beforeunload", function (event) {
        var isUnsent = forms.some(function (form) { return form !== sent && isChanged(form); });
        sent = null;
        if (!isUnsent) return;
        event.preventDefault();
        event.returnValue = "";
    });
})();
