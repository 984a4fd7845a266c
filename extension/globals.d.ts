/** The service's port, written in by the build (wxt.config.ts). */
declare const __TACTFUL_PORT__: number;
