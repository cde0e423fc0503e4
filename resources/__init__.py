"""What ships beside the code: protocols, words, translations, theme."""
