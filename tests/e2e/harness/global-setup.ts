import { buildFixtures } from '../../fixtures/build.ts';

/** Builds the scripts of the fixture pages once, before all test files. */
export default buildFixtures;
