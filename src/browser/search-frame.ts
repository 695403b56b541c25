import { search as words } from '../messages/messages.ts';

/** The markup of the search, all of it our own. The script finds its parts by their `data-` attributes. */
export const searchFrame = `
<dialog class="search" aria-label="${words.label}">
  <div class="search-panel">
    <form class="search-bar" role="search" data-form>
      <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true" class="icon"><circle cx="7" cy="7" r="4.5"></circle><path d="m10.5 10.5 3.5 3.5"></path></svg>
      <label class="sr" for="search_text">${words.placeholder}</label>
      <input id="search_text" type="search" class="search-text" placeholder="${words.placeholder}" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search" autofocus data-text>
      <button type="button" class="icon-button search-close" aria-label="${words.close}" data-close><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" class="icon"><path d="m4 4 8 8m0-8-8 8"></path></svg></button>
    </form>
    <div class="search-body">
      <div class="search-head">
        <p class="search-count" aria-hidden="true" data-count></p>
        <a class="search-all" data-all hidden>${words.all}</a>
        <button type="button" class="link-button" data-clear hidden>${words.clear}</button>
        <button type="button" class="button search-toggle" aria-expanded="false" aria-controls="search_filters" data-toggle hidden>${words.filters}</button>
      </div>
      <div class="search-filters" id="search_filters" role="group" aria-label="${words.filters}" data-filters></div>
      <div class="search-found" data-found>
        <p class="search-said" data-said></p>
        <div class="search-note" data-note></div>
        <ul class="results" data-results></ul>
        <button type="button" class="button search-more-results" data-more hidden>${words.more}</button>
      </div>
    </div>
    <p class="search-keys" aria-hidden="true"><kbd>↑</kbd> <kbd>↓</kbd> ${words.keys.move} <kbd>Enter</kbd> ${words.keys.opens} <kbd>Esc</kbd> ${words.keys.closes}</p>
    <p class="sr" role="status" data-status></p>
  </div>
</dialog>`;
