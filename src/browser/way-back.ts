// What shows the way back is read only where it is needed: most addresses do not say where one comes from.
if (/[?&]from=/.test(location.search)) void import('./come-back.ts');
