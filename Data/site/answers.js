// Saves the forms of a questionnaire two seconds after the last change. Without it they are saved by their buttons.
"use strict";
(function () {
    if (!window.fetch || !window.FormData || !window.URLSearchParams) { return; }
    var pause = 2000;
    var patience = [2000, 5000, 15000, 30000];
    var saving = [];
    var words = document.getElementById("saving-words");
    if (!words) { return; }

    function SavedForm(form) {
        this.form = form;
        this.status = form.querySelector("[data-status=answer]");
        this.basedOn = form.querySelector("[name=basedOn]");
        this.request = form.querySelector("[name=form-request]");
        this.last = this.body();
        this.pending = null;
        this.isStopped = false;
        this.failures = 0;
        this.timer = 0;
        var changed = this.changed.bind(this);
        form.addEventListener("input", changed);
        form.addEventListener("change", changed);
        form.addEventListener("submit", this.sent.bind(this));
    }

    // What would be sent. The same text is sent again after a lost connection, so that the same request is done once.
    SavedForm.prototype.body = function () { return new URLSearchParams(new FormData(this.form)).toString(); };

    // What was typed, without the names that change with each saving.
    SavedForm.prototype.words = function (body) {
        var fields = new URLSearchParams(body);
        fields.delete("basedOn");
        fields.delete("form-request");
        return fields.toString();
    };

    SavedForm.prototype.isDirty = function () { return this.pending !== null || this.words(this.body()) !== this.words(this.last); };

    SavedForm.prototype.say = function (name, more) {
        var text = words.getAttribute("data-" + name) || "";
        this.status.textContent = more ? text + " " + more : text;
    };

    SavedForm.prototype.wait = function (milliseconds) {
        window.clearTimeout(this.timer);
        this.timer = window.setTimeout(this.save.bind(this), milliseconds);
    };

    SavedForm.prototype.changed = function () {
        if (this.isStopped || !this.isDirty()) { return; }
        if (this.status.textContent !== words.getAttribute("data-unsaved")) { this.say("unsaved"); }
        if (this.pending === null) { this.wait(pause); }
    };

    // The button sends the form as it always did; while it is being saved, the button waits, and where nothing changed there is nothing to do.
    SavedForm.prototype.sent = function (event) {
        if (this.isUnderWay || (this.wasSaved && !this.isStopped && !this.isDirty())) {
            event.preventDefault();
            this.isWanted = this.isUnderWay;
            return;
        }
        window.clearTimeout(this.timer);
        this.isStopped = true;
        this.last = this.body();
        this.pending = null;
    };

    // Presses the button that was pressed while the form was being saved.
    SavedForm.prototype.press = function () {
        if (!this.isWanted) { return; }
        this.isWanted = false;
        this.form.querySelector("button").click();
    };

    // One saving at a time: what is typed meanwhile waits for the answer.
    SavedForm.prototype.save = function () {
        if (this.isStopped || this.isUnderWay) { return; }
        if (this.pending === null) {
            if (!this.isDirty()) { return; }
            this.pending = this.body();
        }
        this.isUnderWay = true;
        this.say("saving");
        var headers = { "Accept": "application/json", "Content-Type": "application/x-www-form-urlencoded" };
        window.fetch(this.form.action, { method: "POST", headers: headers, body: this.pending, credentials: "same-origin", redirect: "manual" })
            .then(this.answered.bind(this), this.lost.bind(this));
    };

    SavedForm.prototype.lost = function () {
        this.isUnderWay = false;
        if (this.isStopped) { return; }
        this.say("lost");
        this.wait(patience[Math.min(this.failures, patience.length - 1)]);
        this.failures += 1;
    };

    SavedForm.prototype.answered = function (response) {
        var form = this;
        if (response.status >= 500) { return this.lost(); }
        var type = response.headers.get("content-type") || "";
        if (type.indexOf("application/json") !== 0) { return this.refused(""); }
        return response.json().then(function (answer) {
            if (response.status === 200) { return form.saved(answer); }
            if (answer.conflict) { return form.refused("conflict"); }
            return form.corrected(answer);
        }).catch(this.lost.bind(this));
    };

    SavedForm.prototype.saved = function (answer) {
        this.isUnderWay = false;
        this.wasSaved = true;
        this.failures = 0;
        this.last = this.pending;
        this.pending = null;
        this.basedOn.value = String(answer.version);
        this.request.value = answer.request;
        var time = new Date(answer.saved).toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
        this.say("saved");
        this.status.textContent = this.status.textContent.replace("{time}", time);
        if (this.status.hasAttribute("data-leads")) { this.status.textContent += " " + this.status.getAttribute("data-leads"); }
        if (this.isDirty()) {
            this.say("unsaved");
            this.wait(pause);
            this.press();
        }
        this.isWanted = false;
    };

    // Something has to be corrected first; the next change is tried again.
    SavedForm.prototype.corrected = function (answer) {
        var corrections = answer.corrections || {};
        var texts = Object.keys(corrections).map(function (field) { return corrections[field]; }).concat(answer.notes || []);
        this.isUnderWay = false;
        this.pending = null;
        this.say("unsaved", texts.join(" "));
        this.press();
    };

    // Nothing more is saved by itself: the button leads to where both texts, or the reason, are shown.
    SavedForm.prototype.refused = function (name) {
        this.isUnderWay = false;
        this.isStopped = true;
        this.needsButton = true;
        this.pending = null;
        this.say(name || "refused");
        this.press();
    };

    window.addEventListener("beforeunload", function (event) {
        var isUnsaved = saving.some(function (form) { return form.needsButton ? form.last !== form.body() : !form.isStopped && form.isDirty(); });
        if (isUnsaved) {
            event.preventDefault();
            event.returnValue = "";
        }
    });

    document.querySelectorAll("form[data-script=answer]").forEach(function (form) {
        if (form.querySelector("[data-status=answer]")) { saving.push(new SavedForm(form)); }
    });
}());
