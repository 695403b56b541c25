/** A command of the WebDriver protocol: its request, and its name behind Firefox’s own door to the same protocol. */
export const commands = {
  navigate: { method: 'POST', path: '/url', marionette: 'WebDriver:Navigate' },
  execute: { method: 'POST', path: '/execute/sync', marionette: 'WebDriver:ExecuteScript' },
  setWindow: { method: 'POST', path: '/window/rect', marionette: 'WebDriver:SetWindowRect' },
  act: { method: 'POST', path: '/actions', marionette: 'WebDriver:PerformActions' },
  switchToFrame: { method: 'POST', path: '/frame', marionette: 'WebDriver:SwitchToFrame' },
  screenshot: { method: 'GET', path: '/screenshot', marionette: 'WebDriver:TakeScreenshot' },
} as const;

export type Command = keyof typeof commands;

/** A session with a browser. What the browser refuses is thrown, in its words. */
export interface Session {
  send: (command: Command, parameters?: Readonly<Record<string, unknown>>) => Promise<unknown>;
  /** All that the browser has printed so far: the consoles of its pages, too. */
  output: () => string;
  /** Ends the browser. */
  close: () => Promise<void>;
}
