"""Parts that the entry screens share: chips, labelled fields, column heads and the foot bar."""
