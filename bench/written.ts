/** What an author may write for `T`: every field that may be undefined may be left out, at any depth. */
export type Written<T> = T extends readonly (infer Item)[]
  ? Written<Item>[]
  : T extends object
    ? { [Key in keyof T as undefined extends T[Key] ? never : Key]: Written<T[Key]> } & {
        [Key in keyof T as undefined extends T[Key] ? Key : never]?: Written<Exclude<T[Key], undefined>>;
      }
    : T;
