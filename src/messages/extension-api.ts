/**
 * The browser's extension API. Both browsers give promises since Manifest V3, so nothing needs to be wrapped:
 * the build puts this in the place of `webextension-polyfill`, of which only the types are used
 * (https://developer.chrome.com/docs/extensions/develop/migrate/api-calls#replace-callbacks).
 */
export default Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
