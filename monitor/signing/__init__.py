"""Signatures on records: the clinic's certificate, putting it on a file, and judging what is there.

Importing this package loads neither pyHanko nor cryptography; its modules do, when they are used.
"""
