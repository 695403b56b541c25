// A map can stand in any text; most texts have none, and do without its code.
if (document.querySelector('journey-map') !== null) void import('./journey-map.ts');
