"""The clinic's own protocols: the list of versions, the editor, trying it on past sessions."""
