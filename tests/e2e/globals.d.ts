import '../fixtures/kit/contract.ts';
