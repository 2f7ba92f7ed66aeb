import { type Db, MongoClient } from 'mongodb';

/** The databases of a platform's services, read past them. */
export type Databases = {
  of(service: string): Db;
  close(): Promise<void>;
};

/** @param mongodbUri of the engine that runs, or comes back at the same address */
export function openDatabases(mongodbUri: string): Databases {
  const client = new MongoClient(mongodbUri);
  return {
    of: (service) => client.db(`tidbok_${service}`),
    close: () => client.close(),
  };
}
