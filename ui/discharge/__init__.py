"""The discharge: criteria with their evidence, and the signature."""
