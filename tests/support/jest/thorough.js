/** The environment variable by which `npm test -- thorough` reaches the tests; read here and nowhere else. */
exports.VARIABLE = 'COMPLIANCE_TEST_THOROUGH';

/** Whether every round, every kill and every file runs, on each database. */
exports.isThorough = process.env[exports.VARIABLE] === '1';
