import { buildFixtures } from '../../tests/fixtures/build.ts';

await buildFixtures();
