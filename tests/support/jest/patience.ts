// No test is about time. A boot on an empty database, or a property over a thousand inputs, takes long on a busy machine.
jest.setTimeout(900_000);
