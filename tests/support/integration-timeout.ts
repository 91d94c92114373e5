// The first boot on an empty PostgreSQL or MariaDB database takes several seconds on a busy machine.
jest.setTimeout(120_000);
