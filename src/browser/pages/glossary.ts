import '../every-page.ts';
import '../glossary-filter.ts';
