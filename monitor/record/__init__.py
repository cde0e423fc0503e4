"""The record of a session: plain data, drawn as a PDF, and read back to be compared.

Importing this package loads neither ReportLab nor PDFium; `pdf.render` and `compare.compare` do.
"""
