// A link between two looks at one map takes the view along: whoever filtered the map finds the table filtered. One
// listener for all, at the moment a link is used: the address may change at any time before. With the value "step" the
// step that the address points to comes along too, with "slide" as the slide on which it stands.
for (const type of ['pointerdown', 'focusin', 'click']) {
  document.addEventListener(
    type,
    ({ target }) => {
      const link = (target as Element).closest<HTMLAnchorElement>('a[data-keep-view]');
      if (link === null) return;
      link.search = location.search;
      const { keepView } = link.dataset;
      if (keepView === 'step') link.hash = location.hash;
      if (keepView === 'slide') link.hash = location.hash.replace(/^#(?=.)/u, '#step.');
    },
    { capture: true },
  );
}
