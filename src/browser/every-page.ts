// What each page of the site has around its content.
import './close-menus.ts';
import './copy-link.ts';
import './page-contents.ts';
import './search-opener.ts';
import './theme-switch.ts';
import './way-back.ts';
