/** The contract over memory. */
import { storeContract } from '../../../tests/store-contract.ts';
import { MemoryStore } from './memory-store.ts';

storeContract('memory store', async () => ({ store: new MemoryStore() }));
