/**
 * The browser's database factory, except that a database newer than this code stays shut. Dexie alone would
 * open it after all: refused for its version, it asks again without naming one, and may then patch the
 * newer schema. Here that second question gets the same answer as the first.
 */
export function refusingNewer(factory: IDBFactory): IDBFactory {
  return {
    open(name, version) {
      if (version === undefined) throw new DOMException('made by a newer version', 'VersionError');
      return factory.open(name, version);
    },
    deleteDatabase: (name) => factory.deleteDatabase(name),
    cmp: (a, b) => factory.cmp(a, b),
    databases: () => factory.databases(),
  };
}
