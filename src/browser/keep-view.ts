// A link between two looks at one map takes the view along: whoever filtered the map finds the table filtered. One
// listener for all, at the moment a link is used: the address may change at any time before. With the value "step" the
// step that the address points to comes along too.
for (const type of ['pointerdown', 'focusin', 'click']) {
  document.addEventListener(
    type,
    ({ target }) => {
      const link = (target as Element).closest<HTMLAnchorElement>('a[data-keep-view]');
      if (link === null) return;
      link.search = location.search;
      if (link.dataset['keepView'] === 'step') link.hash = location.hash;
    },
    { capture: true },
  );
}
