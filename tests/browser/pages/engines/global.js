// Draft.js expects Node's name for the window.
export const global = window;
