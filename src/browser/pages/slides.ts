import '../close-menus.ts';
import '../copy-link.ts';
import '../keep-view.ts';
import '../slide-deck.ts';
import '../theme-switch.ts';
