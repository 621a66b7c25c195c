// Says that figures changed since the page was made; a page on a projector takes them by itself.
(() => {
  const notice = document.querySelector("[data-fresh]");
  if (!notice || !window.EventSource) return;
  const events = new EventSource("/events/figures");
  events.addEventListener("changed", () => {
    if (notice.dataset.fresh === "reload") location.reload();
    notice.hidden = false;
  });
  addEventListener("pagehide", () => events.close());
})();
