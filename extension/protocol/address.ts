/** The service's port. It is part of the identity proof, so that a proof cannot be relayed from another port. */
export const PORT = __TACTFUL_PORT__;

/** Where the service listens. The literal address: `localhost` may be somebody else. */
export const ADDRESS = `http://127.0.0.1:${PORT}`;

/** The version of the HTTP contract that this extension speaks. */
export const API_VERSION = 1;
