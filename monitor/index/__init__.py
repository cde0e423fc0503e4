"""The archive's read model: what the journals say, kept so that 100,000 sessions are found at once.

It holds nothing of its own: the journals are the truth, and from them it is made anew at any time.
"""
