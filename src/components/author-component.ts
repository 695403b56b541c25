/** A component that a body may name. The checks have held its props against what it takes. */
export type AuthorComponent = (props: object) => astroHTML.JSX.Element;
