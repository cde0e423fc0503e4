"""What each command asks for on the command line, and what then carries it out.

What a command needs is imported when it runs: `--help` does not wait for databases and PDFs.
"""
