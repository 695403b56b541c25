import '../every-page.ts';
import '../action-list.ts';
