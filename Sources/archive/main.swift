internal import ArchiveCommands
internal import ArgumentParser

ArchiveCommand.main()
