import { buildFixtures } from '../../fixtures/build.ts';

/** Once before all files: the fake web's scripts. */
export default buildFixtures;
